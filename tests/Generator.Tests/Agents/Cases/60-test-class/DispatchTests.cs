using System;
using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
using Xunit;
namespace Xunit
{
    [AttributeUsage(AttributeTargets.Method)] public class FactAttribute : Attribute;
    public interface IAsyncLifetime { Task InitializeAsync(); Task DisposeAsync(); }
    public static class Assert { public static void NotEmpty(string text) { } }
}
namespace Cases.Agents.TestClass
{
    [RoomPolicy(Ttl = "5m"), AgentDispatch("echo")]
    public partial class TesterPolicy;

    public sealed class DispatchTests : IAsyncLifetime
    {
        private readonly RoomServiceClient _rooms = new("http://localhost:7880", "devkey", "secret");
        private readonly TokenSigner _signer = new("devkey", "secret");
        private readonly string _room = "test-" + Guid.NewGuid().ToString("N");

        public Task InitializeAsync() => _rooms.CreateRoom(new CreateRoomRequest { Name = _room });

        public Task DisposeAsync() => _rooms.DeleteRoom(new DeleteRoomRequest { Room = _room });

        // Says in a test that the server ignores the dispatch of the second.
        [Fact]
        public async Task A_room_that_is_there_ignores_the_dispatch()
        {
            var room = "there-" + Guid.NewGuid().ToString("N");
            await _rooms.CreateRoom(new CreateRoomRequest { Name = room });
            Assert.NotEmpty(TesterPolicy.CreateToken(_signer, room, "tester"));
        }

        [Fact]
        public void A_token_is_made()
        {
            Assert.NotEmpty(TesterPolicy.CreateToken(_signer, _room, "tester"));
        }
    }
}
