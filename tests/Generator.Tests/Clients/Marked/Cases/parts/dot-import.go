package turnstile

import (
	. "github.com/livekit/server-sdk-go/v2"
)

type turnstileEvent struct{ metadata string }

func (e *turnstileEvent) WithMetadata(text string) *turnstileEvent { e.metadata = text; return e }

func enter(url string, attrs map[string]string) (*Room, error) {
	(&turnstileEvent{}).WithMetadata("entered")
	return ConnectToRoomWithToken(url, "t", nil, WithExtraAttributes(attrs)) //! GG5001
}
