"""What pages show, as frozen values: the one source of the HTML and of the JSON."""
