package x
import (
	sdk "github.com/livekit/server-sdk-go/v2"
	"github.com/livekit/protocol/livekit"
)
func a() { sdk.ConnectToRoom("u", sdk.ConnectInfo{ParticipantMetadata: "x"}, nil, sdk.WithExtraAttributes(map[string]string{})) } //! GG5001
func b(p sdk.Participant) { if lp, ok := p.(*sdk.LocalParticipant); ok { lp.SetName("x") } } //! GG5001
func c(pub sdk.TrackPublication) { if rt, ok := pub.(*sdk.RemoteTrackPublication); ok { rt.SetSubscribed(true) } } //! GG5004
func d(r *sdk.Room) { lp := r.LocalParticipant; lp.PublishTrack(nil, &sdk.TrackPublicationOptions{}) } //! GG5002
var _ = livekit.TrackSource_CAMERA
