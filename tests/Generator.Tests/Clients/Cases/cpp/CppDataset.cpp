// case: A raster's metadata and a widget's name, beside a LiveKit room.
// policy: GuestPolicy
#include <gdal_priv.h>
#include <livekit/livekit.h>

void label(GDALDataset* ds, QObject* widget, const livekit::Room& room) {
  char** metadata = nullptr;
  metadata = CSLSetNameValue(metadata, "ROOM", room.name().c_str());
  ds->SetMetadata(metadata);
  widget->setObjectName("room");
  widget->setName(room.name());
  iup::setAttributes(widget, "EXPAND=YES");
}
