# One image for every process of a forum; docker-compose.yml gives each container its command.

FROM node:20-bookworm-slim AS frontend
WORKDIR /build/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --no-fund --no-audit
COPY frontend/ ./
# The build reads the texts, which are next to the code of the server.
COPY platform/ ../platform/
COPY federations/ ../federations/
COPY synergies/ ../synergies/
RUN npm run build

FROM python:3.11-slim-bookworm
ENV PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1 \
    MAJLIS_DATA=/var/lib/majlis
# Pango, for PDFs.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends \
        libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/majlis majlis
WORKDIR /srv/majlis
COPY requirements.txt ./
RUN pip install --require-hashes -r requirements.txt
COPY pyproject.toml README.md LICENSE ./
COPY platform/ platform/
COPY federations/ federations/
COPY synergies/ synergies/
RUN pip install --no-deps --no-build-isolation --editable . \
    && python -m compileall -q platform federations synergies
COPY --from=frontend /build/frontend/dist/ frontend/dist/

USER majlis
VOLUME /var/lib/majlis
EXPOSE 8000
# With the forum's host name, because other names are refused.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["python", "-c", "import os, urllib.request as http; http.urlopen(http.Request('http://127.0.0.1:8000/health/ready', headers={'Host': os.environ.get('ALLOWED_HOSTS', 'localhost').split(',')[0]}), timeout=4)"]
# By default, the whole forum in one process on SQLite.
CMD ["majlis", "run", "--host", "0.0.0.0", "--port", "8000"]
