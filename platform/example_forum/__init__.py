"""The example forum that `majlis demo` tells, by commands only; imported by nobody."""
