"""Common parts of the HTTP layer: refusals, paging, shapes, limits, headers, logs, health."""
