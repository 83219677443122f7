using GrantGen;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddGrantGen();
WebApplication app = builder.Build();

app.MapTokenEndpoint<NoPolicy>("/1", (context, request) => TokenDecision.Allow("stage")); // GG2202 CS0311
app.MapTokenEndpoint<StaticPolicy>("/2", (context, request) => TokenDecision.Allow("stage")); // GG2202 CS0718
app.MapTokenEndpoint<NoPolicy>("/3", async (context, request) => { await Task.Yield(); return TokenDecision.Allow("stage"); }); // GG2202 CS0311
app.MapTokenEndpoint("/4", (context, request) => TokenDecision.Allow<NoPolicy>("stage")); // GG2202 CS0311
app.MapTokenEndpoint("/5", (context, request) => Task.FromResult(TokenDecision.Allow<StaticPolicy>("stage"))); // GG2202 CS0718
app.MapTokenEndpoint<NoPolicy>("/6", (context, request) => Task.FromResult(TokenDecision.Allow("stage"))); // GG2202 CS0311
app.MapTokenEndpoint<NoPolicy>("/7", (TokenRequest request, IConfiguration settings) => TokenDecision.Allow("stage")); // GG2202 CS0311
app.MapTokenEndpoint<StaticPolicy>("/8", async (HttpContext context) => { await Task.Yield(); return TokenDecision.Allow("stage"); }); // GG2202 CS0718
app.MapTokenEndpoint<GoodPolicy>("/9", (context, request) => TokenDecision.Allow("stage"));

app.Run();

public class NoPolicy;

[RoomPolicy]
public static partial class StaticPolicy;

[RoomPolicy]
public partial class GoodPolicy;
