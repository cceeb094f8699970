public import Pages

/// What hosts read: headers for Netlify and Cloudflare Pages, and the sign to GitHub Pages that
/// the site is printed already.
public struct HostFiles: Product {
  /// The policy that stands in each page too; `frame-ancestors` counts only in a header.
  static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  public init() {}

  public func outputs(of edition: Edition, pages: [Page]) -> [Output] {
    [
      Output(
        "_headers",
        """
        /*
          Content-Security-Policy: \(Self.policy)
          X-Content-Type-Options: nosniff
          X-Frame-Options: DENY
          Referrer-Policy: no-referrer
          Permissions-Policy: camera=(), geolocation=(), microphone=()

        """),
      Output(".nojekyll", ""),
    ]
  }
}
