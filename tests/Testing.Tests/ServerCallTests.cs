using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using GrantGen.Permissions;

namespace GrantGen.Testing.Tests;

/// <summary>Compares the fake server with a real one: every recorded combination of grants, method and room.</summary>
public class ServerCallTests
{
    /// <summary>An obsolete method: the server authorizes it for no token, and no SDK has it.</summary>
    private const string NeverAllowed = "SIP.CreateSIPTrunk";

    /// <summary>A service of LiveKit Cloud, which the measured server does not have.</summary>
    private const string Cloud = "Connector.";

    private static readonly JsonObject s_calls = TestTokens.Resource("server-calls.json");

    private static readonly Dictionary<string, string> s_rooms = new(StringComparer.Ordinal)
    {
        ["same"] = "matrix",
        ["other"] = "elsewhere",
        ["empty"] = "",
        ["no such room"] = "nowhere",
        ["all"] = "",
    };

    public static TheoryData<int> Tokens => [.. Enumerable.Range(0, s_calls["tokens"]!.AsArray().Count)];

    [Fact]
    public void The_table_has_every_method_of_the_server()
        => Assert.Equal(
            s_calls["methods"]!.AsObject().Select(method => method.Key).Where(name => name != NeverAllowed).Order(StringComparer.Ordinal),
            LiveKitAction.ServerMethods.Where(name => !name.StartsWith(Cloud, StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Tokens))]
    public async Task The_fake_server_authorizes_what_the_real_one_does(int index)
    {
        JsonObject row = s_calls["tokens"]![index]!.AsObject();
        string name = row["token"]!.GetValue<string>();
        bool isForged = name.EndsWith("other secret", StringComparison.Ordinal);
        string? token = name == "no token at all" ? null : TestTokens.Sign(row["grants"]!.AsObject(), secret: isForged ? new string('z', 40) : null);
        using FakeLiveKitServer server = new(TestTokens.Verifier);
        using HttpClient client = server.CreateClient();

        int cells = 0;
        List<string> differences = [];
        foreach ((string method, JsonNode? rooms) in s_calls["methods"]!.AsObject().Where(method => method.Key != NeverAllowed))
        {
            JsonNode? passed = row["passed"]![method];
            foreach (string room in rooms!.AsArray().Select(item => item!.GetValue<string>()))
            {
                bool expected = passed is JsonArray list ? list.Any(item => item!.GetValue<string>() == room) : passed is not null;
                foreach (bool isJson in new[] { true, false })
                {
                    using HttpResponseMessage response = await client.SendAsync(Request(method, room, isJson, token));
                    string body = await response.Content.ReadAsStringAsync();
                    bool isRefused = response.StatusCode == HttpStatusCode.Unauthorized
                        && (isForged || body == """{"code":"unauthenticated","msg":"permissions denied"}""");
                    cells++;
                    if (isRefused == expected || (expected && response.StatusCode != HttpStatusCode.OK))
                    {
                        differences.Add($"{name}: {method} ({room}) expected {(expected ? "to pass" : "401")}, was {(int)response.StatusCode} {body}");
                    }
                }
            }
        }

        Assert.Empty(differences);
        Assert.Equal(cells, server.Calls.Count);
    }

    private static HttpRequestMessage Request(string method, string room, bool isJson, string? token)
    {
        ServerMethod row = ServerMethodTable.All.Single(item => item.FullName == method);
        string[] names = room.Split('>');
        string source = s_rooms.GetValueOrDefault(names[0], "");
        string? destination = names.Length == 1 ? null : s_rooms.GetValueOrDefault(names[1], names[1]);

        ByteArrayContent content = new(isJson ? Json(row, source, destination) : Protobuf(row, source, destination));
        content.Headers.ContentType = new MediaTypeHeaderValue(isJson ? "application/json" : "application/protobuf");
        HttpRequestMessage request = new(HttpMethod.Post, "/twirp/livekit." + method.Replace('.', '/')) { Content = content };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    private static byte[] Json(ServerMethod row, string room, string? destination)
        => Encoding.UTF8.GetBytes(new JsonObject
        {
            [row.Service == "SIP" ? "room_name" : "room"] = room,
            ["identity"] = "u2",
            ["destination_room"] = destination,
        }.ToJsonString());

    /// <summary>A message with a number, the rooms, and a field of another type before and after.</summary>
    private static byte[] Protobuf(ServerMethod row, string room, string? destination)
    {
        MemoryStream message = new();
        message.Write([15 << 3, 0x96, 0x01]);
        Write(row.RoomField, room);
        Write(row.DestinationRoomField, destination);
        message.Write([(14 << 3) | 5, 1, 2, 3, 4]);
        return message.ToArray();

        void Write(int field, string? text)
        {
            if (field > 0 && !string.IsNullOrEmpty(text))
            {
                byte[] bytes = Encoding.UTF8.GetBytes(text);
                message.Write([(byte)((field << 3) | 2), (byte)bytes.Length]);
                message.Write(bytes);
            }
        }
    }
}
