"""What the tests know of a printed portal: its files, its pages, its passports and its server."""
