create index event_subject on event (subject, seq);
