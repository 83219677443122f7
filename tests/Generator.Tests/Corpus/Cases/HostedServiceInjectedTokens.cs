// case: A hosted service gets its token service by injection; the registration is in Program.
// libraries: rtc,web
using Injected.Bots;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TokenSigner.FromEnvironment());
builder.Services.AddSingleton<IBotTokens, BotTokens>();
builder.Services.AddHostedService<StatusBot>();
builder.Build().Run();

namespace Injected.Bots
{
    using LiveKit.Rtc;

    [RoomPolicy(CanPublish = false)]
    public partial class StatusBotPolicy;

    public interface IBotTokens
    {
        string ForStatusBot(string room);
    }

    public sealed class BotTokens(TokenSigner signer) : IBotTokens
    {
        public string ForStatusBot(string room) => StatusBotPolicy.CreateToken(signer, room, $"status-{room}");
    }

    public sealed class StatusBot(IBotTokens tokens) : IHostedService
    {
        private readonly Room _room = new();

        public async Task StartAsync(CancellationToken cancellationToken)
        {
            await _room.ConnectAsync("wss://sfu.example", tokens.ForStatusBot("ops"), cancellationToken: cancellationToken);
            await {|GG2101:_room.LocalParticipant!.SetMetadataAsync("up")|};
            await {|GG2103:_room.LocalParticipant!.SendTextAsync("up", topic: "status")|};
        }

        public Task StopAsync(CancellationToken cancellationToken) => _room.DisconnectAsync();
    }
}
