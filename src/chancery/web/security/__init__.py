"""What stands between the pages and whoever asks for them."""
