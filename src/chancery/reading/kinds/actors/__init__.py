"""Who acts in a sentence: persons, delegations, offices, bodies, sides, and what is said of them."""
