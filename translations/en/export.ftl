### Taking records out of the office.

export-event-records = Records taken out of the office
