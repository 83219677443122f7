package call

func Go() {
	s, err := NewStage()
	if err != nil {
		return
	}
	s.Me().SetName("x") //! GG5001
	d := Default()
	d.Me().SetName("x") //! GG5001
	d.Room.LocalParticipant.SetName("x") //! GG5001
	s.Room.LocalParticipant.SetName("x") //! GG5001
}
