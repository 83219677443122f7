package bot
func a(c *TreeCall) {
	c.room.LocalParticipant.SetName("x") //! GG5001
	c.me.SetName("x") //! GG5001
	c.seat.SetName("x")
}
