using TokenServer;

await TokenServerApp.Create(args).RunAsync();
