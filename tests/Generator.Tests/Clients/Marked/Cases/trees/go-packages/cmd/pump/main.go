package main

import (
	"example.org/water/internal/pipe"
	"example.org/water/internal/valve"
)

func main() {
	open, err := valve.OpenLine("wss://water")
	if err != nil {
		return
	}
	steel, err := pipe.OpenLine("steel")
	if err != nil {
		return
	}
	open.SetName("open")
	open.Self().SetMetadata("open") //! GG5001
	steel.SetName("steel")
	steel.Self().SetMetadata("steel")
	steel.Self().SetName("steel")
}
