"""One module a family of questions; each turns what was chosen into an answer."""
