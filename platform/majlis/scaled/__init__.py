"""The processes of `docker-compose.yml` without Docker: PostgreSQL, Redis, web, live, follower, nginx."""
