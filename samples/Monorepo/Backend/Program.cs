using GrantGen;
using Monorepo;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddGrantGen(builder.Configuration.GetSection("LiveKit"));
builder.Services.AddAuthentication().AddCookie();
builder.Services.AddAuthorization();
WebApplication app = builder.Build();

app.MapTokenEndpoint("/token", choose: (context, request) => context.User.IsInRole("host")
    ? TokenDecision.Allow<HostPolicy>(room: "stage")
    : TokenDecision.Allow<ViewerPolicy>(room: "stage"));

app.Run();
