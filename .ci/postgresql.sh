# A PostgreSQL 15 server of the tests' own (sourced): on loopback, with a password, in a temporary folder, gone at the end.
# shellcheck shell=bash

postgresql_bin=/usr/lib/postgresql/15/bin
postgresql_folder=

# The server refuses to run as root.
as_postgres() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && runuser -u postgres -- "$@")
    else
        (cd / && "$@")
    fi
}

start_postgresql() {
    [ -x "$postgresql_bin/initdb" ] || fail "there is no PostgreSQL 15 in $postgresql_bin. Install postgresql-15."
    local password port
    postgresql_folder=$(as_postgres mktemp -d /tmp/heyuan-test-postgresql.XXXXXX)
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    printf '%s' "$password" | as_postgres tee "$postgresql_folder/password" >/dev/null # the folder is the server's alone
    local said
    said=$(as_postgres "$postgresql_bin/initdb" --no-sync -D "$postgresql_folder/data" -A scram-sha-256 -U heyuan \
        --pwfile="$postgresql_folder/password" --locale-provider=icu --icu-locale=zh-Hans-CN --locale=C.UTF-8 -E UTF8 2>&1) \
        || fail "the test server cannot be made: $said"
    local options="-c listen_addresses=127.0.0.1 -c unix_socket_directories=$postgresql_folder"
    options+=" -c fsync=off -c synchronous_commit=off -c full_page_writes=off" # nothing here outlives the run
    # Another program may take the port between choosing and starting: then the next one is tried.
    for _ in 1 2 3 4 5; do
        port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
        if as_postgres "$postgresql_bin/pg_ctl" -D "$postgresql_folder/data" -w -s -l "$postgresql_folder/log" -o \
            "-p $port $options" start; then
            export HEYUAN_TEST_POSTGRESQL="postgresql://heyuan:$password@127.0.0.1:$port/postgres"
            return 0
        fi
    done
    as_postgres cat "$postgresql_folder/log" >&2 || true
    fail "the test server does not start (see above)."
}

stop_postgresql() {
    [ -n "$postgresql_folder" ] || return 0
    as_postgres "$postgresql_bin/pg_ctl" -D "$postgresql_folder/data" -m fast -w -s stop >/dev/null 2>&1 || true
    as_postgres rm -rf "$postgresql_folder"
    postgresql_folder=
}
