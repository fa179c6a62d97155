"""What developers run to keep the project in order."""
