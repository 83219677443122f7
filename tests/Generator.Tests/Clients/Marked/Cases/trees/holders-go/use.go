package call

type Handler struct{ session *Session }

func (h *Handler) Go(other *Session) {
	h.session.Me().SetName("x")                //! GG5001
	h.session.Room.LocalParticipant.SetName("x") //! GG5001
	other.me.SetName("x")                      //! GG5001
	current.LocalParticipant.SetName("x")      //! GG5001
	Active.Room.LocalParticipant.SetName("x")  //! GG5001
	s, err := NewSession()
	if err != nil {
		return
	}
	s.Me().SetName("x") //! GG5001
	lp := other.Me()
	lp.SetName("x") //! GG5001
}
