"""`python -m chancery` is the command `chancery`, for a shell that does not find it."""

from chancery.cli import main

if __name__ == "__main__":
    main()
