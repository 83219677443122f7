package tickets

import (
	"fmt"

	lksdk "github.com/livekit/server-sdk-go/v2"
)

type Ticket struct{ ID, Queue string }

type Event struct{ fields map[string]string }

// WithMetadata is a method of the event's own.
func (e *Event) WithMetadata(key, value string) *Event {
	e.fields[key] = value
	return e
}

func Join(url, token string, ticket Ticket, callback *lksdk.RoomCallback) (*lksdk.Room, error) {
	event := (&Event{fields: map[string]string{}}).WithMetadata("ticket", ticket.ID)
	room, err := lksdk.ConnectToRoomWithToken(url, token, callback,
		lksdk.WithAutoSubscribe(false),
		lksdk.WithExtraAttributes(map[string]string{"queue": ticket.Queue}), //! GG5001
	)
	if err != nil {
		return nil, fmt.Errorf("join %v: %w", event.fields, err)
	}
	return room, nil
}
