"""One module a kind of fact: each turns a scene into drafts."""
