using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace GrantGen.AspNetCore.Tests.Endpoint;

/// <summary>The examples of docs/endpoint.md and the cookbook, executed: cookies, a controller, and a client that names room and participant.</summary>
public class ExampleTests
{
    [Fact]
    public async Task A_cookie_signs_a_caller_in()
    {
        await using TokenApp app = await StartAsync();
        HttpResponseMessage rejected = await app.PostAsync(null, user: null);
        Assert.Equal((HttpStatusCode.Unauthorized, (Uri?)null), (rejected.StatusCode, rejected.Headers.Location));

        (await app.Client.PostAsync("/sign-in", null)).EnsureSuccessStatusCode();
        JsonElement claims = await (await app.PostAsync(null, user: null)).ClaimsAsync();
        Assert.Equal(("alice", "stage"), (claims.GetProperty("sub").GetString(), claims.GetProperty("video").GetProperty("room").GetString()));
    }

    [Fact]
    public async Task A_controller_mints_as_a_part_of_its_answer()
    {
        await using TokenApp app = await StartAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Client.PostAsync("/classes/math/seat", null)).StatusCode);

        (await app.Client.PostAsync("/sign-in", null)).EnsureSuccessStatusCode();
        HttpResponseMessage response = await app.Client.PostAsync("/classes/math/seat", null);
        Seat? seat = await response.Content.ReadFromJsonAsync<Seat>();
        VerifiedToken token = new TokenVerifier(TokenApp.ApiKey, TokenApp.ApiSecret).Verify(seat!.Token);
        Assert.Equal(("class-math", "class-math", "alice"), (seat.Room, token.Room, token.Identity));
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("""{"room_name":"stage","participant_identity":"bob","participant_name":"Bob"}""", 201)]
    [InlineData("""{"participant_identity":"bob"}""", 400)]
    [InlineData(null, 400)]
    public async Task A_client_may_name_the_room_and_the_participant(string? body, int status)
    {
        await using TokenApp app = await TokenApp.StartAsync(routes => routes
            .MapTokenEndpoint<ViewerPolicy>("/demo", (context, request) => request.RoomName is { Length: > 0 } room
                ? TokenDecision.Allow(room, identity: request.ParticipantIdentity, options: new ParticipantOptions { Name = request.ParticipantName })
                : TokenDecision.Invalid("room_name", "room_name is missing."))
            .AllowAnonymous());
        HttpResponseMessage response = await app.PostAsync(body, user: null, path: "/demo");
        Assert.Equal(status, (int)response.StatusCode);
        if (status == 201)
        {
            JsonElement claims = await response.ClaimsAsync();
            Assert.Equal(("bob", "Bob", "stage"), (claims.GetProperty("sub").GetString(), claims.GetProperty("name").GetString(), claims.GetProperty("video").GetProperty("room").GetString()));
        }
        else
        {
            Assert.Contains("room_name is missing.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private static Task<TokenApp> StartAsync() => TokenApp.StartAsync(
        routes =>
        {
            routes.MapPost("/sign-in", (HttpContext context) => context.SignInAsync(
                new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "alice"), new Claim(ClaimTypes.Role, "member")], "form"))));
            routes.MapTokenEndpoint<ViewerPolicy>("/token", (context, request) => context.User.IsInRole("member")
                ? TokenDecision.Allow(room: "stage")
                : TokenDecision.Forbid("Only members may watch."));
            routes.MapControllers();
        },
        builder =>
        {
            builder.Services.AddAuthentication().AddCookie();
            builder.Services.AddAuthorization();
            builder.Services.AddControllers().AddApplicationPart(typeof(SeatController).Assembly);
        });
}

[RoomPolicy(Room = "class-{classId}", CanUpdateOwnMetadata = true, Ttl = "15m")]
public partial class StudentPolicy;

public sealed record Seat(string Token, string Room);

[ApiController]
[Authorize]
[Route("classes/{classId}/seat")]
public sealed class SeatController(TokenSigner signer) : ControllerBase
{
    [HttpPost]
    [ResponseCache(NoStore = true)]
    public ActionResult<Seat> Take(string classId)
        => User.FindFirstValue(ClaimTypes.NameIdentifier) is { } identity
            ? new Seat(StudentPolicy.CreateToken(signer, classId, identity), $"class-{classId}")
            : Forbid();
}
