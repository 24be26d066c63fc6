// The library needs one source of its own; the helpers beside it are found by the build.
