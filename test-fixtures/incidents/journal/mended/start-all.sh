#!/bin/sh
# Starts the journal, after asking the one that still runs to end; TERM lets it close its client.
pkill -TERM -f com.example.journal

java -cp journal.jar com.example.journal.JournalApplication &
