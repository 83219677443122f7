using System.Diagnostics;
using System.Net;
using System.Text;

namespace GrantGen.Benchmarks.Endpoint;

/// <summary>Connections that send one request after another, from the process of the server.</summary>
/// <param name="address">The address of the server.</param>
/// <param name="connections">The number of concurrent requests.</param>
internal sealed class Load(Uri address, int connections) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { MaxConnectionsPerServer = connections }) { BaseAddress = address };

    /// <summary>Sends requests for the given time. Returns the responses per second, and the processor time of this process per response.</summary>
    /// <exception cref="InvalidOperationException">A response has another status.</exception>
    public async Task<(double Rate, double Microseconds)> RunAsync(string path, string body, HttpStatusCode expected, TimeSpan time)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        TimeSpan before = Environment.CpuUsage.TotalTime;
        Stopwatch watch = Stopwatch.StartNew();
        int[] counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            int count = 0;
            for (; watch.Elapsed < time; count++)
            {
                using ByteArrayContent content = new(bytes);
                content.Headers.ContentType = new("application/json");
                using HttpResponseMessage response = await _client.PostAsync(new Uri(path, UriKind.Relative), content).ConfigureAwait(false);
                if (response.StatusCode != expected)
                {
                    throw new InvalidOperationException($"{path} answered {(int)response.StatusCode}");
                }

                await response.Content.LoadIntoBufferAsync().ConfigureAwait(false);
            }

            return count;
        }))).ConfigureAwait(false);
        int sum = counts.Sum();
        return (sum / watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / sum);
    }

    public void Dispose() => _client.Dispose();
}
