using GrantGen.Generator.Calls;
using GrantGen.Generator.Roslyn;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>Requests to the server's API without an SDK.</content>
internal sealed partial class FlowGraphBuilder
{
    private void VisitTwirp(CallSite call)
    {
        (IEnumerable<ApiCall> rows, IOperation? holder) = TwirpRequests.Find(call, _cancellationToken);
        foreach (ApiCall fact in rows)
        {
            Add(call.Operation, fact, PublishedSource.Undetermined, _nodes.GetNode(holder));
        }
    }
}
