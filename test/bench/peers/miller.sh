#!/bin/sh
# The work of `zhaoshang report` with Miller: one expression for every row, the figures at the end.
exec mlr --icsv --implicit-csv-header --ojsonl -S put -q -f "$(dirname "$0")/miller.mlr" "$1"
