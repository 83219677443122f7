package main

import (
	"context"
	"log"
	"os"

	agents "github.com/acme-voice/livekit-agents-go"
)

func route(ctx context.Context, job *agents.Job) error {
	return job.Connect(ctx)
}

func main() {
	w := agents.NewWorker(agents.WorkerOptions{
		AgentName:  "router" + os.Getenv("ROUTER_SUFFIX"),
		Entrypoint: route,
	})
	if err := w.Run(context.Background()); err != nil {
		log.Fatal(err)
	}
}
