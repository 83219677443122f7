package main

import "example.com/app/session"

type app struct {
	current *session.Session
}

func run(url, token string) error {
	s, err := session.New(url, token)
	if err != nil {
		return err
	}
	s.Me().SetName("x")                   //! GG5001
	s.Room.LocalParticipant.SetName("x")  //! GG5001
	m := session.Must(url)
	m.Me().SetMetadata("x")               //! GG5001
	session.Must(url).Me().SetName("x")   //! GG5001
	return nil
}

func (a *app) rename(name string) {
	a.current.Me().SetName(name) //! GG5001
}
