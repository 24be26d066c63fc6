# Shared by ./run and ./test (sourced, never run): packages, configuring, building.
# shellcheck shell=bash disable=SC2034

# What the program needs to be built and to run.
build_packages=(
    g++ cmake ninja-build ccache pkg-config python3
    qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libqt6svg6 qt6-qpa-plugins
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libqt6sql6-sqlite libqt6sql6-psql libsqlite3-dev libpq-dev libssl-dev
    libxlsxwriter-dev libminizip-dev libicu-dev libqpdf-dev libexpat1-dev
    fonts-noto-cjk
)
# What the tests need besides: a server, a display without a screen, tools that read what was printed.
test_packages=(
    postgresql-15 postgresql-client-15
    xvfb xauth openbox wmctrl xdotool poppler-utils
    gnumeric # converts the old spreadsheets that tests/import reads
)

note() { printf '== %s\n' "$*" >&2; }
fail() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# As root, with sudo, or not at all with a sentence that says what to do.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "not root and no sudo here. As root, run: $*"
    fi
}

# install_packages NAME...: asks apt only for what is missing.
install_packages() {
    command -v dpkg-query >/dev/null || fail "this is no Debian system. Install what corresponds to: $*"
    local name missing=()
    local -A there=()
    while read -r name; do
        there[$name]=1
    done < <(dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^.i  *//p')
    for name in "$@"; do
        [ -n "${there[$name]:-}" ] || missing+=("$name")
    done
    [ "${#missing[@]}" -gt 0 ] || return 0
    note "installing ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2 \
        || fail "the package lists cannot be fetched. Check the network and /etc/apt/sources.list."
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >&2 \
        || fail "these packages cannot be installed: ${missing[*]}"
}

# build_release TARGET...: configures ./build once (later the build notices by itself what changed) and builds.
build_release() {
    if ! grep -qs '^CMAKE_BUILD_TYPE:[A-Z]*=Release$' build/CMakeCache.txt || [ ! -e build/build.ninja ]; then
        note "configuring ./build"
        cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release >&2
    fi
    note "building $*"
    cmake --build build --parallel "$(nproc)" --target "$@" >&2
}
