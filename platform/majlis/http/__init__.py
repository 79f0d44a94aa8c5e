"""HTTP, kept thin: one place each for refusals, paging, shapes, limits, headers, logs, health."""
