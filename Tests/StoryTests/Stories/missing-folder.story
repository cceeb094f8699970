A folder that is no portal is said plainly.

$ inzage check --content elsewhere
inzage: elsewhere: The operation could not be completed. The file doesn’t exist.
[exit 70]

$ inzage check --content elsewhere --language nl
inzage: elsewhere: The operation could not be completed. The file doesn’t exist.
[exit 70]

$ inzage build --templates elsewhere
inzage: elsewhere: The operation could not be completed. The file doesn’t exist.
[exit 70]
