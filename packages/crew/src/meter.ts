/** Counts tokens while an answer is made, with the arithmetic of `@plantain/wire/usage`. */
