# What the scripts of this folder need, and what to install when it is missing. Sourced, not run.

java="java"
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java="$JAVA_HOME/bin/java"
fi

# first number of a version: 17 from 17.0.15, 8 from 1.8.0
major() {
    printf '%s\n' "$1" | sed -e 's/^1\.//' -e 's/[^0-9].*//'
}

fail() {
    printf '%s\n' "$@" >&2
    exit 2
}

need_java() {
    if ! command -v "$java" >/dev/null 2>&1; then
        fail "ENV-001 Java was not found. Proviso needs a JDK 17 or newer: install one (Debian and Ubuntu: apt install openjdk-17-jdk; macOS: brew install openjdk@17) or point JAVA_HOME at it. Nothing was done."
    fi
    found=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
    if [ "$(major "$found")" -lt 17 ] 2>/dev/null; then
        fail "ENV-002 Java $found was found; Proviso needs a JDK 17 or newer. Install one (Debian and Ubuntu: apt install openjdk-17-jdk; macOS: brew install openjdk@17) or point JAVA_HOME at it. Nothing was done."
    fi
}

need_jdk() {
    if ! command -v "${java}c" >/dev/null 2>&1; then
        fail "ENV-003 Java is here, but no compiler (javac). Proviso is built from source and needs a JDK, not only a JRE: apt install openjdk-17-jdk, or point JAVA_HOME at a JDK. Nothing was done."
    fi
}

need_maven() {
    if ! command -v mvn >/dev/null 2>&1; then
        fail "ENV-004 Maven was not found. Proviso is built with Maven 3.8 or newer: apt install maven, brew install maven, or see maven.apache.org. Nothing was done."
    fi
    found=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
    minor=$(printf '%s\n' "$found" | sed -e 's/^[0-9]*\.//' -e 's/\..*//')
    if [ "$(major "$found")" -lt 3 ] || { [ "$(major "$found")" -eq 3 ] && [ "$minor" -lt 8 ]; }; then
        fail "ENV-005 Maven $found was found; Proviso is built with Maven 3.8 or newer. Nothing was done."
    fi
}
