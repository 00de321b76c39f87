#!/bin/sh
# Starts the three processes of the journal, after whatever still runs of them.
pkill -9 -f com.example.journal

java -cp journal.jar com.example.journal.ConceptServer &
java -cp journal.jar com.example.journal.CallSchedulerWorker &
java -cp journal.jar com.example.journal.CallWindowScheduler &
