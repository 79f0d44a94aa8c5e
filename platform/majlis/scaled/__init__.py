"""`majlis scaled`: the processes of `docker-compose.yml`, run on this machine without Docker."""
