"""The log's id, and on PostgreSQL the one function that appends.

`append_facts` takes the log's advisory lock, which the transaction keeps until it commits: positions are
given out in commit order. Nothing is recorded earlier than the fact before it, even if a clock jumps back.
"""

import uuid

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

FUNCTIONS = """
CREATE FUNCTION hold_log(log uuid) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(
    ('x' || substr(replace(log::text, '-', ''), 1, 16))::bit(64)::bigint
  )
$$;

CREATE FUNCTION append_facts(log uuid, lines json) RETURNS SETOF bigint LANGUAGE plpgsql AS $$
DECLARE
  now_or_last timestamptz;
BEGIN
  PERFORM hold_log(log);
  SELECT greatest(
    clock_timestamp(), (SELECT recorded_at FROM facts ORDER BY position DESC LIMIT 1)
  ) INTO now_or_last;
  RETURN QUERY
  INSERT INTO facts (
    id, stream, version, topic, schema, state, recorded_at, decided_at, actor_kind, actor, mandate,
    organisation, command, nth, cause, space, object_kind, object_id
  )
  SELECT
    line.id, line.stream, line.version, line.topic, line.schema, line.state, now_or_last,
    line.decided_at, line.actor_kind, line.actor, line.mandate, line.organisation, line.command,
    line.nth, line.cause, line.space, line.object_kind, line.object_id
  FROM ROWS FROM (
    json_to_recordset(lines) AS (
      id uuid, stream uuid, version int, topic text, schema smallint, state text,
      decided_at timestamptz, actor_kind text, actor uuid, mandate uuid, organisation uuid,
      command uuid, nth int, cause uuid, space uuid, object_kind text, object_id uuid
    )
  ) WITH ORDINALITY AS line (
    id, stream, version, topic, schema, state, decided_at, actor_kind, actor, mandate, organisation,
    command, nth, cause, space, object_kind, object_id, ordinality
  )
  ORDER BY line.ordinality
  RETURNING position;
END
$$;
"""

NO_FUNCTIONS = "DROP FUNCTION append_facts(uuid, json); DROP FUNCTION hold_log(uuid);"


def create(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    apps.get_model("eventstore", "Log").objects.create(id=uuid.uuid4())
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(FUNCTIONS)


def remove(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(NO_FUNCTIONS)


class Migration(migrations.Migration):
    dependencies = [("eventstore", "0001_initial")]
    operations = [migrations.RunPython(create, remove)]
