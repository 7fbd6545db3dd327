{{- define "anonymouschat.name" -}}
{{ .Release.Name | trunc 50 | trimSuffix "-" }}
{{- end }}

{{- define "anonymouschat.selector" -}}
app.kubernetes.io/name: anonymouschat
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "anonymouschat.labels" -}}
{{ include "anonymouschat.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- /* The options of deploy/jvm that fit the heap: the same bound as deploy/jvm/for-heap. */ -}}
{{- define "anonymouschat.jvm" -}}
@/opt/anonymouschat/jvm/{{ if lt (int .Values.heapMegabytes) 2048 }}small{{ else }}large{{ end }}.options -Xmx{{ .Values.heapMegabytes }}m
{{- end }}
