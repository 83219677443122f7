package harbor

// The struct is declared in another file of the package.
func (h *Harbor) signal(text string) {
	h.buoy.SetMetadata(text)
	h.room.LocalParticipant.SetMetadata(text) //! GG5001
	h.pilot().SetName(text)                   //! GG5001
	if h.room.LocalParticipant.Permissions().GetCanUpdateMetadata() {
		h.pilot().SetName("pilot")
	}
}
