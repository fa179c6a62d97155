"""Words handed to somebody, and what is said to hinder or favour relations."""
