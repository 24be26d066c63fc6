// The first source of the library; its rooms follow.
