// case: A connection of a database has attributes; there is no LiveKit here.
// policy: GuestPolicy
package store

import (
	"database/sql"

	"example.com/shop/meeting"
)

type conn struct {
	db    *sql.DB
	attrs map[string]string
}

func (c *conn) SetAttributes(attrs map[string]string) { c.attrs = attrs }

func open(db *sql.DB, m *meeting.Meeting) *conn {
	c := &conn{db: db}
	c.SetAttributes(map[string]string{"program": "shop"})
	m.LocalParticipant.SetName("x")
	m.LocalParticipant.PublishData([]byte("x"))
	return c
}
