// case: A minimal API hands out tokens; no participant is anywhere near.
// libraries: web
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => TokenSigner.FromEnvironment());
var app = builder.Build();

app.MapGet("/rooms/{room}/token", (string room, HttpContext http, TokenSigner signer) =>
{
    var user = http.User.Identity?.Name;
    return user is null ? Results.Unauthorized() : Results.Ok(new { token = WatcherPolicy.CreateToken(signer, room, user) });
});

app.MapPost("/rooms/{room}/host", (string room, string user, TokenSigner signer) =>
    Results.Text(HostPolicy.CreateToken(signer, room, user, new ParticipantOptions { Name = user })));

app.Run();

[RoomPolicy(CanPublish = false, Ttl = "10m")]
public partial class WatcherPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true, CanPublishData = true)]
public partial class HostPolicy;
