// case: A hosted service joins a room and greets; its name needs a grant that its policy lacks.
// libraries: rtc,web
using LiveKit.Rtc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Greeter.Service;

[RoomPolicy(Kind = ParticipantKind.Agent, Ttl = "12h")]
public partial class GreeterPolicy;

public sealed class GreeterService(TokenSigner signer, IConfiguration configuration, ILogger<GreeterService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var room = new Room();
        room.ParticipantConnected += async (_, p) =>
        {
            logger.LogInformation("{Identity} joined", p.Identity);
            await room.LocalParticipant!.SendChatMessageAsync($"Hello {p.Name}!");
        };

        var token = GreeterPolicy.CreateToken(signer, configuration["Room"]!, $"greeter-{Environment.MachineName}");
        await room.ConnectAsync(configuration["LiveKit:Url"]!, token, cancellationToken: stoppingToken);
        await {|GG2001:room.LocalParticipant!.SetNameAsync("Greeter")|};
        await Task.Delay(Timeout.Infinite, stoppingToken);
    }
}
