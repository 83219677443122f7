using GrantGen;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddGrantGen(options =>
{
    options.Url = "ws://localhost:7880";
    options.ApiKey = "devkey";
    options.ApiSecret = "secret";
    options.AllowDevelopmentKey = true;
});
WebApplication app = builder.Build();
app.MapTokenEndpoint<ViewerPolicy>("/token", (context, request) => TokenDecision.Allow(identity: "user123")).AllowAnonymous();
app.Run("http://127.0.0.1:0");
