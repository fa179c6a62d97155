"""How fast Chancery reads, beside what costs least and beside a plain tokenizer."""
