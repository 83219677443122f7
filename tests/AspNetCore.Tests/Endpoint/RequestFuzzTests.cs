using System.Net;
using System.Text;

namespace GrantGen.AspNetCore.Tests.Endpoint;

/// <summary>Bodies with random fields and values: the response is a token or a refusal, never a server error.</summary>
public class RequestFuzzTests
{
    private const int Requests = 1_500;

    private static readonly string[] s_fields =
    [
        "room_name", "participant_identity", "participant_name", "participant_metadata", "participant_attributes", "room_config", "roomName", "x", "", "\\ud800",
    ];

    private static readonly string[] s_values =
    [
        "null", "true", "7", "1e400", "\"\"", "\"r\"", "\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"", "\"🎧\"", "[]", "[null]", "{}",
        "{\"k\":\"v\"}", "{\"k\":null}", "{\"\\ud800\":\"1\",\"\\udc00\":\"2\"}", "{\"agents\":[{\"agent_name\":\"\\ud800\"}]}",
        "{\"agents\":[{\"agentName\":\"helper\"},null,5]}", "{\"agents\":{}}", $"\"{new string('x', 300)}\"", $"{{\"k\":\"{new string('x', 70_000)}\"}}", "}", "tru",
    ];

    [Fact]
    public async Task Every_body_is_answered()
    {
        await using TokenApp app = await CallersValueTests.StartAsync();
        Random random = new(20261129);
        Dictionary<HttpStatusCode, int> answers = [];
        for (int number = 0; number < Requests; number++)
        {
            string body = Body(random);
            HttpResponseMessage response = await app.PostAsync(body, path: random.Next(2) == 0 ? "/room" : "/hole");
            Assert.True(response.StatusCode is HttpStatusCode.Created or HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.RequestEntityTooLarge, $"{response.StatusCode}: {body}");
            answers[response.StatusCode] = answers.GetValueOrDefault(response.StatusCode) + 1;
        }

        Assert.All([HttpStatusCode.Created, HttpStatusCode.BadRequest, HttpStatusCode.Forbidden], status => Assert.InRange(answers.GetValueOrDefault(status), 20, Requests));
    }

    private static string Body(Random random)
    {
        StringBuilder body = new("{");
        int fields = random.Next(4);
        for (int number = 0; number < fields; number++)
        {
            body.Append(number == 0 ? "" : ",").Append('"').Append(s_fields[random.Next(s_fields.Length)]).Append("\":").Append(s_values[random.Next(s_values.Length)]);
        }

        return body.Append('}').ToString();
    }
}
